"""The way in: `captionaudit …` and `python -m captionaudit …`.

`--version` answers without loading anything else, and whatever goes wrong ends in one sentence and
exit code 2, never in a traceback.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from captionaudit import __version__


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line; always ends in SystemExit."""
    args = list(sys.argv[1:] if argv is None else argv)
    if args == ["--version"]:
        print(f"captionaudit {__version__}")
        raise SystemExit(0)
    from captionaudit.cli import run  # loads typer, which --version can do without
    from captionaudit.errors import DEBUG, UserError

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A caption may hold what the terminal's charset does not: that is no reason to stop.
            stream.reconfigure(errors="backslashreplace")
    try:
        run(args)
    except UserError as error:
        print(f"captionaudit: {error}", file=sys.stderr)
        raise SystemExit(2) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader left: nothing more to say
        raise SystemExit(2) from None
    except OSError as error:
        print(f"captionaudit: {error.strerror or error}", file=sys.stderr)
        raise SystemExit(2) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except Exception as error:  # the last resort: a fault of ours, told in one sentence
        if os.environ.get(DEBUG):
            raise
        kind = type(error).__name__
        print(f"captionaudit: internal fault: {kind}: {error}", file=sys.stderr)
        print(f"  please report it; {DEBUG}=1 shows where it happened", file=sys.stderr)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
