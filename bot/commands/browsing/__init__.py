"""Browsing: lists of titles, a title at random, who rated one, and people."""
