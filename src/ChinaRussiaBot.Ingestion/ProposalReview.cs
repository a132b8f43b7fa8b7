using ChinaRussiaBot.Ingestion.Review;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Ingestion;

/// <summary>A person's word on proposed figures and open values: accepted ones become knowledge, rejected ones are never proposed again.</summary>
/// <param name="knowledge">The knowledge folder.</param>
public sealed class ProposalReview(string knowledge)
{
    /// <summary>
    /// Moves figures to figures/: the named ones; when none is named, all proposed ones that are not rejected and all open ones that someone has
    /// completed. Nothing when check would not pass.
    /// </summary>
    public ReviewResult Accept(string document, IReadOnlyList<string> figures)
    {
        (IReadOnlyList<ProposedEntry> proposed, IReadOnlyList<ProposedEntry> open) = Entries(document);
        if (Unknown(document, proposed, open, figures) is { } problem)
            return problem;
        if (open.FirstOrDefault(entry => figures.Contains(entry.Id) && OpenEntries.Missing(entry) is not null) is { } unfinished)
            return new ReviewResult([], proposed.Count, open.Count, new KnowledgeProblem("", 0, $"{unfinished.Id}: write its {OpenEntries.Missing(unfinished)} into {OpenFile.PathOf(document)} first"));
        ProposedEntry[] accepted = [.. proposed.Where(entry => figures.Count == 0 ? !entry.Rejected : figures.Contains(entry.Id))];
        ProposedEntry[] completed = [.. open.Where(entry => figures.Count == 0 ? !entry.Rejected && OpenEntries.Missing(entry) is null : figures.Contains(entry.Id))];
        ProposedEntry[] left = [.. proposed.Except(accepted)];
        ProposedEntry[] stillOpen = [.. open.Except(completed)];
        if (accepted.Length + completed.Length == 0)
            return Left([], left, stillOpen);
        string path = Path.Combine(knowledge, ProposedFile.AcceptedPathOf(document));
        string before = File.Exists(path) ? File.ReadAllText(path).TrimEnd('\n') + "\n\n" : "";
        HashSet<string> taken = [.. proposed.Select(static entry => entry.Id), .. File.Exists(path) ? YamlFile.Entries(path).Select(static entry => YamlFile.Text(entry, "id")).OfType<string>() : []];
        ProposedEntry[] all = [.. accepted, .. completed.Select(entry => OpenEntries.AsFigure(entry, document, id => !taken.Add(id)))];
        Writing writing = new(knowledge);
        writing.Add(ProposedFile.AcceptedPathOf(document), before + string.Join('\n', all.Select(static entry => ProposedFile.Accepted(entry with { Rejected = false }))));
        return Finish(document, writing, all, left, stillOpen);
    }

    /// <summary>Marks figures as rejected; all proposed ones when none is named.</summary>
    public ReviewResult Reject(string document, IReadOnlyList<string> figures)
    {
        (IReadOnlyList<ProposedEntry> proposed, IReadOnlyList<ProposedEntry> open) = Entries(document);
        if (Unknown(document, proposed, open, figures) is { } problem)
            return problem;
        ProposedEntry[] rejected = [.. proposed.Where(entry => !entry.Rejected && (figures.Count == 0 || figures.Contains(entry.Id))), .. open.Where(entry => !entry.Rejected && figures.Contains(entry.Id))];
        return Finish(document, new Writing(knowledge), rejected, Marked(proposed), Marked(open));

        ProposedEntry[] Marked(IReadOnlyList<ProposedEntry> entries) => [.. entries.Select(entry => rejected.Contains(entry) ? entry with { Rejected = true } : entry)];
    }

    private static ReviewResult Finish(string document, Writing writing, ProposedEntry[] done, ProposedEntry[] left, ProposedEntry[] open)
    {
        writing.Add(ProposedFile.PathOf(document), ProposedFile.Write(document, left));
        writing.Add(OpenFile.PathOf(document), OpenFile.Write(document, open));
        if (writing.Check() is [{ } wrong, ..])
            return Left([], left, open) with { Problem = wrong };
        try
        {
            writing.Commit();
        }
        catch (Extraction.RefusedException refused)
        {
            return Left([], left, open) with { Problem = new KnowledgeProblem("", 0, RefusalText.English(refused.Reason, refused.Detail)) };
        }

        return Left(done, left, open);
    }

    private static ReviewResult Left(ProposedEntry[] done, ProposedEntry[] left, ProposedEntry[] open) =>
        new([.. done.Select(static entry => entry.Id)], left.Count(static entry => !entry.Rejected), open.Count(static entry => !entry.Rejected));

    private (IReadOnlyList<ProposedEntry> Proposed, IReadOnlyList<ProposedEntry> Open) Entries(string document) =>
        Path.GetFileName(document) == document ? (ProposedFile.Read(Path.Combine(knowledge, ProposedFile.PathOf(document))), ProposedFile.Read(Path.Combine(knowledge, OpenFile.PathOf(document)))) : ([], []);

    private static ReviewResult? Unknown(string document, IReadOnlyList<ProposedEntry> proposed, IReadOnlyList<ProposedEntry> open, IReadOnlyList<string> figures)
    {
        if (proposed.Count + open.Count == 0)
            return new ReviewResult([], 0, 0, new KnowledgeProblem("", 0, $"no figures are proposed for '{document}'"));
        string[] ids = [.. proposed.Concat(open).Select(static entry => entry.Id)];
        return figures.FirstOrDefault(id => !ids.Contains(id)) is { } missing
            ? new ReviewResult([], proposed.Count, open.Count, new KnowledgeProblem("", 0, $"'{missing}' is not proposed for '{document}'{NearMiss.Suggest(missing, ids)}"))
            : null;
    }
}
