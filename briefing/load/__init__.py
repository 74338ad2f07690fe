"""Bytes to Article."""
