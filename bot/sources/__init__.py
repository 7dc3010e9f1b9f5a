"""What the world says of dramas: what is bundled, live sources, import and export, lists of other sites, pages."""
