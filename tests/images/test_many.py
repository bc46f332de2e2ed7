"""Work on many files gives what work on each of them gives, in their order."""

from captionaudit.images import many


def shout(path: str) -> str:
    return path.upper()


def test_results_of_several_processes_come_in_order():
    paths = [f"picture-{number}.jpg" for number in range(many.CHUNK * 10 + 1)]
    assert list(many.map_files(shout, paths, workers=2)) == [path.upper() for path in paths]


def test_few_files_need_no_other_process():
    own = []  # an inner function cannot travel to another process
    assert list(many.map_files(own.append, ["a.jpg", "b.jpg"])) == [None, None]
    assert own == ["a.jpg", "b.jpg"]


def test_no_files_are_no_work():
    assert list(many.map_files(shout, [], workers=2)) == []
