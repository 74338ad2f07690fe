"""The desk and what lies over it."""
