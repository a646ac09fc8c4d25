"""Questions: what will be asked, why, and what to ask back."""
