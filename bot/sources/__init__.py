"""Where facts of dramas come from: the bundled catalogue, live sources (TMDB, TVmaze), import and export files, lists
of other sites, and pages that members paste."""
