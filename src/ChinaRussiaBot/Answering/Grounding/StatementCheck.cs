using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Answering.Grounding;

/// <summary>
/// Checks one statement: takes away what quotes a cited item word for word and the fixed wordings whose claims hold, then checks
/// the clauses that are left. Thread-safe.
/// </summary>
internal sealed class StatementCheck(CheckTools tools, Recomputation recomputation, ILookup<string, Figure> known)
{
    private const int ShortestWord = 2;
    private const int ShortestExcerpt = 20;
    private const int MostWays = 20;

    private readonly CheckedStatements before = new();

    /// <summary>Null when the statement is grounded; else why it is not.</summary>
    public string? Problem(DraftStatement statement, Language language, DateOnly today) => before.Problem(statement, language, today, Check);

    private string? Check(DraftStatement statement, Language language, DateOnly today)
    {
        if (AsItStands(statement, language, today) is not { } problem)
            return null;
        // Our wordings write digits: a number in words is given a second chance as such.
        string digits = SpelledNumbers.ToDigits(statement.Text);
        return digits == statement.Text ? problem : AsItStands(statement with { Text = digits }, language, today);
    }

    private string? AsItStands(DraftStatement statement, Language language, DateOnly today)
    {
        List<ItemEvidence> cited = [.. statement.Items.Select(tools.Evidence.Of)];
        if (cited.Exists(item => item.Lines.Any(line => IsExcerpt(line, statement.Text))))
            return null;
        if (statement.Computed is null && LabelledValue.Problem(statement, language, tools.Pieces.Numbers) is { } value)
            return value;
        char[] rest = statement.Text.ToCharArray();
        foreach (string line in cited.SelectMany(static item => item.Lines))
            HideQuotation(rest, line);
        if (!HasWords(rest))
            return null;
        if (statement.Computed is { } computed)
        {
            if (recomputation.Problem(computed) is { } wrong)
                return wrong;
            Hide(rest, new string(rest).IndexOf(computed.Formula, StringComparison.Ordinal), computed.Formula.Length);
        }

        bool ofSource = false;
        foreach (Frame frame in Frame.Of(language))
        {
            if (!FrameRules.Applies(frame, statement.Computed is not null))
                continue;
            string text = new(rest);
            FrameMatch? match = null;
            FrameVerdict? verdict = null;
            foreach (FrameMatch way in FrameMatch.In(text, frame).Take(MostWays))
            {
                FrameVerdict judged = FrameRules.Judge(new FrameClaim(way, text, language, statement, today, known));
                if (verdict is null || judged.Problem is null)
                    (match, verdict) = (way, judged);
                if (judged.Problem is null)
                    break;
            }

            if (verdict?.Problem is not null)
                return verdict.Problem;
            if (match is not null && verdict is not null)
                Settle(rest, match, verdict);
            ofSource |= match is not null && (frame.Wording == Wording.Dated || frame.Wording == Wording.AsOf);
        }

        foreach (Knowledge.Source source in statement.Items.SelectMany(static item => item.Sources))
            HideTitle(rest, source);
        if (!HasWords(rest))
            return null;
        ClauseCheck clauses = new(cited, statement, ofSource || statement.Items.Exists(item => item.Sources.Any(source => statement.Text.Contains(source.Title, StringComparison.Ordinal))));
        string own = new(rest);
        Segment[] said = tools.Reading.Read(own);
        foreach (Segment clause in said)
        {
            if (clauses.Problem(clause) is { } problem)
                return problem;
        }

        return statement.Computed is not null ? null : Repetition.Problem(said, cited)
            ?? DeniedWords.Problem(own, cited, tools.Glue)
            ?? SameCompany.Problem(tools.Pieces.Read(own), cited);
    }

    /// <summary>Takes out the wording itself and the places whose content its rule has judged.</summary>
    private static void Settle(char[] rest, FrameMatch match, FrameVerdict verdict)
    {
        Hide(rest, new string(rest).IndexOf(verdict.Word, StringComparison.Ordinal), verdict.Word.Length);
        foreach ((int at, int length) in match.Literals)
            Hide(rest, at, length);
        for (int index = 0; index < match.Slots.Count; index++)
        {
            if (verdict.Settled.Contains(match.Frame.Places[index]))
                Hide(rest, match.Slots[index].At, match.Slots[index].Length);
        }
    }

    /// <summary>Whole sentences of an item, or whole rows of its table, word for word. A row ends with its last cell, not with a full stop.</summary>
    private static bool IsExcerpt(string line, string text)
    {
        for (int at = text.Length == 0 ? -1 : line.IndexOf(text, StringComparison.Ordinal); at >= 0; at = line.IndexOf(text, at + 1, StringComparison.Ordinal))
        {
            ReadOnlySpan<char> before = line.AsSpan(0, at).TrimEnd(' ');
            ReadOnlySpan<char> after = line.AsSpan(at + text.Length).TrimStart(' ');
            bool begins = before.IsEmpty || before[^1] == '\n';
            bool ends = after.IsEmpty || after[0] == '\n';
            if (begins && ends)
                return true;
            if (text.Length >= ShortestExcerpt && (begins || !char.IsLetterOrDigit(before[^1])) && (ends || !char.IsLetterOrDigit(text[^1])))
                return true;
        }

        return false;
    }

    private static void HideQuotation(char[] rest, string line)
    {
        ReadOnlySpan<char> text = rest;
        int at = text.IndexOf(line, StringComparison.Ordinal);
        if (at < 0 || IsEndOfSpan(text, at) || IsInsideWord(text, at - 1, at) || IsInsideWord(text, at + line.Length - 1, at + line.Length))
            return;
        Hide(rest, at, line.Length);
    }

    /// <summary>A source under its own title in quotation marks, and its publisher before it: what a title says is not what the statement says.</summary>
    private static void HideTitle(char[] rest, Knowledge.Source source)
    {
        string text = new(rest);
        int at = text.IndexOf($"«{source.Title}»", StringComparison.Ordinal) is >= 0 and int russian ? russian : text.IndexOf($"《{source.Title}》", StringComparison.Ordinal);
        if (at < 0)
            return;
        Hide(rest, at, source.Title.Length + 2);
        foreach (string publisher in (string[])[source.Publisher.Russian, source.Publisher.Chinese])
        {
            if (text.StartsWith(publisher, StringComparison.Ordinal))
                Hide(rest, 0, publisher.Length);
        }
    }

    /// <summary>Whether a word or number runs across the place between two characters.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> text, int left, int right) =>
        left >= 0 && right < text.Length && char.IsLetterOrDigit(text[left]) && char.IsLetterOrDigit(text[right])
        && !(Questions.Tokenizer.IsHan(text[left]) || Questions.Tokenizer.IsHan(text[right]));

    /// <summary>Whether the place is the second half of "2016—2025": taken out alone, it would leave the first without its meaning.</summary>
    private static bool IsEndOfSpan(ReadOnlySpan<char> text, int at) =>
        at >= 2 && text[at - 1] is ('—' or '–' or '-') && char.IsDigit(text[at]) && char.IsDigit(text[at - 2]);

    private static void Hide(char[] rest, int at, int length)
    {
        if (at < 0 || length <= 0)
            return;
        rest.AsSpan(at, length).Fill(' ');
        // A break of its own: what stood on its two sides does not stand side by side.
        rest[at] = PieceReader.Break;
    }

    private static bool HasWords(char[] rest)
    {
        int letters = 0;
        foreach (char character in rest)
        {
            if (char.IsDigit(character))
                return true;
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return letters >= ShortestWord || (letters > 0 && Array.Exists(rest, Questions.Tokenizer.IsHan));
    }
}
