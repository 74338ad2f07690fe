"""Article to Analysis: one file a kind of finding, and the recipe that puts them together."""
