"""Pure array functions: title search and recommending. No clock, no disk, no logging."""
