using ChinaRussiaBot.Questions;

namespace ChinaRussiaBot.Answering.Passages;

/// <summary>
/// What a text gives, each kind looked for once: the same few hundred items are weighed for every question, and a pattern of fifty words over a
/// text takes longer than all the rest of it. Thread-safe.
/// </summary>
internal sealed class TextForms(Func<string> text)
{
    private const int Kinds = 8;

    /// <summary>0 for what nobody has looked for yet. Written by whoever looks first; who looks at the same time finds the same.</summary>
    private readonly byte[] found = new byte[Kinds];

    public bool Dated => Is(0, WantedAnswer.IsDated);

    public bool Date => Is(1, AnswerForms.Date);

    public bool Number => Is(2, AnswerForms.Number);

    public bool Term => Is(3, AnswerForms.Term);

    public bool Share => Is(4, AnswerForms.Share);

    public bool Sum => Is(5, AnswerForms.Sum);

    public bool Rank => Is(6, WantedAnswer.IsRanked);

    public bool Name => Is(7, WantedAnswer.IsNaming);

    public string Text => text();

    private bool Is(int kind, Func<string, bool> gives)
    {
        if (found[kind] == 0)
            found[kind] = gives(text()) ? (byte)2 : (byte)1;
        return found[kind] == 2;
    }
}
