using ChinaRussiaBot.Ingestion.Review;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion;

/// <summary>A person's word on proposed figures: accepted ones become knowledge, rejected ones are never proposed again.</summary>
/// <param name="knowledge">The knowledge folder.</param>
public sealed class ProposalReview(string knowledge)
{
    /// <summary>Moves figures to figures/, or all that are not rejected when none is named; nothing when check would not pass.</summary>
    public ReviewResult Accept(string document, IReadOnlyList<string> figures)
    {
        IReadOnlyList<ProposedEntry> entries = Entries(document);
        if (Unknown(document, entries, figures) is { } problem)
            return problem;
        ProposedEntry[] accepted = [.. entries.Where(entry => figures.Count == 0 ? !entry.Rejected : figures.Contains(entry.Id))];
        if (accepted.Length == 0)
            return new ReviewResult([], 0);
        string path = Path.Combine(knowledge, ProposedFile.AcceptedPathOf(document));
        string before = File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n') + "\n\n" : "";
        Writing writing = new(knowledge);
        writing.Add(ProposedFile.AcceptedPathOf(document), before + string.Join('\n', accepted.Select(static entry => ProposedFile.Accepted(entry with { Rejected = false }))));
        ProposedEntry[] left = [.. entries.Except(accepted)];
        writing.Add(ProposedFile.PathOf(document), ProposedFile.Write(document, left));
        return Finish(writing, accepted, left);
    }

    /// <summary>Marks figures as rejected; all when none is named.</summary>
    public ReviewResult Reject(string document, IReadOnlyList<string> figures)
    {
        IReadOnlyList<ProposedEntry> entries = Entries(document);
        if (Unknown(document, entries, figures) is { } problem)
            return problem;
        ProposedEntry[] rejected = [.. entries.Where(entry => !entry.Rejected && (figures.Count == 0 || figures.Contains(entry.Id)))];
        ProposedEntry[] after = [.. entries.Select(entry => rejected.Contains(entry) ? entry with { Rejected = true } : entry)];
        Writing writing = new(knowledge);
        writing.Add(ProposedFile.PathOf(document), ProposedFile.Write(document, after));
        return Finish(writing, rejected, after);
    }

    private static ReviewResult Finish(Writing writing, ProposedEntry[] done, ProposedEntry[] left)
    {
        if (writing.Check() is [{ } wrong, ..])
            return new ReviewResult([], left.Length, wrong);
        try
        {
            writing.Commit();
        }
        catch (Extraction.RefusedException refused)
        {
            return new ReviewResult([], left.Length, new KnowledgeProblem("", 0, RefusalText.English(refused.Reason, refused.Detail)));
        }

        return new ReviewResult([.. done.Select(static entry => entry.Id)], left.Count(static entry => !entry.Rejected));
    }

    private IReadOnlyList<ProposedEntry> Entries(string document) =>
        Path.GetFileName(document) == document ? ProposedFile.Read(Path.Combine(knowledge, ProposedFile.PathOf(document))) : [];

    private static ReviewResult? Unknown(string document, IReadOnlyList<ProposedEntry> entries, IReadOnlyList<string> figures)
    {
        if (entries.Count == 0)
            return new ReviewResult([], 0, new KnowledgeProblem("", 0, $"no figures are proposed for '{document}'"));
        return figures.FirstOrDefault(id => !entries.Any(entry => entry.Id == id)) is { } missing
            ? new ReviewResult([], entries.Count, new KnowledgeProblem("", 0, $"'{missing}' is not proposed for '{document}'{NearMiss.Suggest(missing, entries.Select(static entry => entry.Id))}"))
            : null;
    }
}
