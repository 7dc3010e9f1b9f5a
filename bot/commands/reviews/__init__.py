"""Reviews: writing, reading, reporting and hiding them."""
