"""Recipes, the papermill runner, reports and their verification."""
