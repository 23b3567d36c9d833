"""Protocols, scoring and intervals."""
