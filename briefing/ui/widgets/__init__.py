"""Panes and bars: each takes plain rows, draws its own lines and posts ids."""
