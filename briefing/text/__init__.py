"""Strings, and nothing about news: spans, patterns, cleaning, sentences."""
