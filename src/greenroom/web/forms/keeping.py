"""The form that erases everything."""

from __future__ import annotations

from django import forms

WORD = "erase"


class EraseForm(forms.Form):
    """A word to type, so that nobody erases everything by a slip of the hand."""

    word = forms.CharField(
        label=f"Type “{WORD}” to erase everything", max_length=20, widget=forms.TextInput(attrs={"autocomplete": "off"})
    )

    def clean_word(self) -> str:
        """The word as it is asked for."""
        word: str = self.cleaned_data["word"].strip().lower()
        if word != WORD:
            raise forms.ValidationError(f"Type the word “{WORD}”. Nothing was erased.")
        return word
