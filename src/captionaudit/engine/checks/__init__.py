"""Checks in Python that rule files call by name: `call = "module.function"`.

An item check is `f(subject, options) -> Iterable[Hit]`, a gallery check `f(view, options) ->
Iterable[Hit]`, a corpus check a `CorpusCheck(key, judge)`. A module here is one theme.
"""
