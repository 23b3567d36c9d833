"""From raw files or a hub to clean, split, audited records."""
