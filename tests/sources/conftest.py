"""Hypothesis without deadlines: how fast a busy machine is says nothing about a reader."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
