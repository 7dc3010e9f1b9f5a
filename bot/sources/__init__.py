"""What the world says of dramas: the bundled catalogue, import and export."""
