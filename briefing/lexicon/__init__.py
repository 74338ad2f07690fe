"""Data only: word lists and tables, one package a language. Nothing here runs."""
