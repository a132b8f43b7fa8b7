using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Search;

/// <summary>A word of a question as documents are weighed by it.</summary>
/// <param name="Word">The word, with what it is in the other language.</param>
/// <param name="Part">What it does in the question.</param>
/// <param name="Weight">How much of the question it is.</param>
internal sealed record DocumentWord(ContentWord Word, WordPart Part, double Weight)
{
    /// <summary>Whether a passage without it speaks of something else.</summary>
    public bool IsDistinctive => Part is WordPart.Name or WordPart.Subject;
}

/// <summary>What a word does in a question.</summary>
internal enum WordPart
{
    /// <summary>A declared name or a number: another one is another question.</summary>
    Name,

    /// <summary>A thing, a quality: what is asked about.</summary>
    Subject,

    /// <summary>What is done: it is said in more ways than with what.</summary>
    Doing,

    /// <summary>It only asks, but a sentence that has it answers sooner than another of the same passage.</summary>
    Hint,
}
