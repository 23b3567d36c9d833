"""Inference with the safety validator in front."""
