"""Values of members: who asks, their settings, ratings, lists and reviews, and what is shown to them."""
