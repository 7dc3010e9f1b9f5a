"""The second stage: learned models that rank the candidates."""
