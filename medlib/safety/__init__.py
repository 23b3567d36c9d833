"""Offline safety rules; no network, no model, no torch."""
