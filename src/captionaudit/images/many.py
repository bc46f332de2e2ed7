"""Thousands of picture files, read by several processes."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import batched, islice
from typing import TYPE_CHECKING

