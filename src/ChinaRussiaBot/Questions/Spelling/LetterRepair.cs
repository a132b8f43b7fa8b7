namespace ChinaRussiaBot.Questions.Spelling;

/// <summary>Mends what is written in Cyrillic or Latin letters: the other keyboard layout, transliteration, misspelt words. Thread-safe.</summary>
internal sealed class LetterRepair(Vocabulary vocabulary)
{
    private readonly KeyboardRepair keyboard = new(vocabulary);
    private readonly LatinWords latin = new(vocabulary);
    private readonly RussianWords russian = new(vocabulary);

    /// <summary>The same, leaving alone what <paramref name="alsoKnown"/> knows by its key and mending only to what <paramref name="meant"/> holds.</summary>
    public LetterRepair Sparing(Func<string, bool> alsoKnown, Func<string, bool> meant) => new(vocabulary.With(alsoKnown, meant));

    /// <summary>Whether any word of this stem is known.</summary>
    public bool Knows(string stem) => vocabulary.Knows(stem);

    /// <summary>The text as typed, with its words of the other keyboard layout in Russian.</summary>
    public string UndoKeyboard(string text) => keyboard.Undo(text);

    /// <summary>The normalised text with what is Russian in Latin letters in Cyrillic.</summary>
    public string ToRussian(string normalized) => latin.ToRussian(normalized, Tokenizer.Tokens(normalized));

    /// <summary>The normalised text with its misspelt Russian words mended as their capitals allow.</summary>
    public string MendRussian(string normalized, CapitalWords capitals) => russian.Mend(normalized, Tokenizer.Tokens(normalized), capitals);
}
