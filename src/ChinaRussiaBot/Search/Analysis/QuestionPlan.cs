using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>What is looked for: the terms of the index with their weights, and what the closer reading needs to know of the question.</summary>
internal sealed class QuestionPlan
{
    private readonly Dictionary<(PassageField Field, string Text), int> _places = [];
    private readonly List<PlannedTerm> _terms = [];

    public ReadOnlySpan<PlannedTerm> Terms => CollectionsMarshal.AsSpan(_terms);

    /// <summary>The question without its question words, or an empty text when it has no Chinese.</summary>
    public string ChineseText { get; set; } = string.Empty;

    /// <summary>Dictionary words of three and more characters.</summary>
    public List<string> ChineseLongWords { get; } = [];

    /// <summary>The Russian words that tell what the question is about, in order, each with the stems that stand for it in this index.</summary>
    public List<PlannedWord> RussianWords { get; } = [];

    /// <summary>"How many": a passage without a number is no answer.</summary>
    public bool WantsNumber { get; set; }

    /// <summary>"When", "in which year".</summary>
    public bool WantsYear { get; set; }

    /// <summary>A term asked for twice counts once, with the greater weight.</summary>
    public void Add(PassageField field, string text, float weight)
    {
        if (_places.TryGetValue((field, text), out int place))
        {
            if (_terms[place].Weight < weight)
                _terms[place] = _terms[place] with { Weight = weight };
            return;
        }

        _places[(field, text)] = _terms.Count;
        _terms.Add(new PlannedTerm(field, text, weight));
    }

    public bool Contains(PassageField field, string text) => _places.ContainsKey((field, text));
}

/// <summary>A word of a Russian question.</summary>
/// <param name="Word">Normalised, abbreviations written out.</param>
/// <param name="Stems">Its stem, or the nearest stems of the index if that is unknown there.</param>
internal sealed record PlannedWord(string Word, IReadOnlyList<string> Stems);
