"""Findings from stored predictions; no GPU and no torch."""
