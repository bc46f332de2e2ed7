"""Many files: the same readings in the same order, whoever reads them."""

import multiprocessing
import os
from pathlib import Path

import pytest

from captionaudit.images.many import FEWEST, map_files, read_many
from captionaudit.images.read import read_picture
from tests.images import build


@pytest.fixture
def paths(tmp_path):
    """Return more paths than one process reads alone, of three pictures and a file that is none."""
    for number in range(3):
        data = build.jpeg(iim={(2, 120): f"Boat {number}"}, size=(8 + number, 8))
        (tmp_path / f"{number}.jpg").write_bytes(data)
    (tmp_path / "3.jpg").write_bytes(b"no picture")
    return [str(tmp_path / f"{i * i % 5}.jpg") for i in range(FEWEST + 7)]  # 4.jpg is missing


@pytest.mark.parametrize("processes", [1, 2])
def test_readings_come_in_the_order_of_the_paths(paths, processes):
    readings = list(read_many(iter(paths), processes))
    assert [path for path, _ in readings] == paths
    alone = {path: read_picture(path) for path in set(paths)}
    assert all(reading == alone[path] for path, reading in readings)


def test_few_files_are_read_in_this_process(paths):
    assert set(map_files(process_of, paths[:50], 2)) == {os.getpid()}


def test_many_files_are_read_in_others(paths):
    processes = set(map_files(process_of, paths, 2))
    assert os.getpid() not in processes
    assert len(processes) <= 2


def test_the_rest_is_read_here_where_a_process_dies(paths):
    assert list(map_files(name_unless_child, paths, 2)) == [Path(path).name for path in paths]


def test_nothing_is_read_of_nothing():
    assert list(read_many([])) == []


def process_of(path) -> int:
    return os.getpid()


def name_unless_child(path) -> str:
    if multiprocessing.parent_process() is not None:
        os._exit(1)
    return Path(path).name
