namespace ChinaRussiaBot.Search;

/// <summary>
/// Gives the passages of a finished index their vectors, in batches. Vectors that are known from the index before or from a build that was
/// stopped are not asked for again; when the model fails, what is there so far is written and the failure is named.
/// </summary>
/// <param name="embedder">The model.</param>
/// <param name="unfinished">The file that keeps what a stopped build has got so far; its owner deletes it when it is not needed any more.</param>
internal sealed class VectorBuild(TextEmbedder embedder, string unfinished)
{
    // Models read a few hundred words; what a passage is about stands in its beginning.
    private const int LongestText = 2000;
    private const string OtherLength = "other length";

    /// <param name="index">The index.</param>
    /// <param name="all">Whether every passage gets a vector, or only those that carry data: in a generation the passages of documents.</param>
    /// <param name="folder">Where the index lies; the file of vectors goes there.</param>
    /// <param name="before">The file of vectors of an earlier index; null when there is none.</param>
    /// <param name="done">Told how many of how many passages have been seen to.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    public async Task<VectorReport> RunAsync(PassageIndex index, bool all, string folder, string? before, Action<int, int>? done, CancellationToken cancellation)
    {
        List<(UInt128 Text, int Place)> rows = [];
        string? problem = await EmbedAsync(index.Texts(all), rows, before, seen => done?.Invoke(seen, index.Count), cancellation);
        if (problem == OtherLength)
        {
            // A model that changed under its name: nothing of before can be compared with what it gives now.
            (before, rows) = (null, []);
            File.Delete(unfinished);
            problem = await EmbedAsync(index.Texts(all), rows, before, seen => done?.Invoke(seen, index.Count), cancellation);
        }

        return new VectorReport(Write(rows, folder, before), rows.Count, problem);
    }

    /// <summary>Asks for what is not known; null, or why it ended early.</summary>
    private async Task<string?> EmbedAsync(
        IEnumerable<(int Place, string Title, string Text)> passages, List<(UInt128 Text, int Place)> rows, string? before, Action<int> done, CancellationToken cancellation)
    {
        (HashSet<UInt128> known, int? length) = Known(before);
        VectorWriter? writer = null;
        try
        {
            foreach ((UInt128 Text, string Whole)[] batch in Unknown(passages, rows, known).Chunk(embedder.Batch))
            {
                cancellation.ThrowIfCancellationRequested();
                (float[][] units, string? problem) = await VectorsAsync(Array.ConvertAll(batch, static one => one.Whole), cancellation);
                if (problem is null && length is not null && length != units[0].Length)
                    problem = writer is null ? OtherLength : "unreadable";
                if (problem is not null)
                {
                    // The rest is not asked for, but counted.
                    _ = Unknown(passages.Skip(rows.Count), rows, known).Count();
                    return problem;
                }

                length = units[0].Length;
                writer ??= new VectorWriter(unfinished, embedder.Model, units[0].Length);
                for (int at = 0; at < units.Length; at++)
                    writer.Append(batch[at].Text, -1, units[at]);
                writer.Flush();
                done(rows.Count);
            }

            return null;
        }
        finally
        {
            writer?.Dispose();
        }
    }

    private (HashSet<UInt128> Texts, int? Dimensions) Known(string? before)
    {
        using KnownVectors known = new(embedder.Model, unfinished, before);
        return ([.. known.Texts], known.Dimensions);
    }

    /// <summary>The texts without a vector, each once; every passage goes into the list of rows.</summary>
    private static IEnumerable<(UInt128 Text, string Whole)> Unknown(
        IEnumerable<(int Place, string Title, string Text)> passages, List<(UInt128 Text, int Place)> rows, HashSet<UInt128> known)
    {
        foreach ((int place, string title, string text) in passages)
        {
            string whole = title.Length > 0 ? $"{title}\n{text}" : text;
            whole = whole.Length > LongestText ? whole[..LongestText] : whole;
            UInt128 hash = VectorLayout.HashOf(whole);
            rows.Add((hash, place));
            if (known.Add(hash))
                yield return (hash, whole);
        }
    }

    private async Task<(float[][] Units, string? Problem)> VectorsAsync(string[] texts, CancellationToken cancellation)
    {
        try
        {
            Embedded embedded = await embedder.Embed(new EmbeddingTask(texts), cancellation);
            if (embedded.Problem is not null)
                return ([], embedded.Problem);
            float[]?[] units = [.. embedded.Vectors.Select(static vector => UnitVector.Of(vector.Span))];
            bool sound = units.Length == texts.Length && Array.TrueForAll(units, unit => unit is not null && unit.Length == units[0]!.Length);
            return sound ? ([.. units.OfType<float[]>()], null) : ([], "unreadable");
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // Whatever the model's side throws: the index is of use without it.
            return ([], "failed");
        }
    }

    /// <summary>All vectors in the order of the passages, aside and then by one rename.</summary>
    private int Write(List<(UInt128 Text, int Place)> rows, string folder, string? before)
    {
        using KnownVectors known = new(embedder.Model, unfinished, before);
        if (known.Dimensions is not { } length)
            return 0;
        string path = Path.Combine(folder, VectorLayout.FileName);
        string aside = path + ".new";
        File.Delete(aside);
        int written = 0;
        using (VectorWriter writer = new(aside, embedder.Model, length))
        {
            foreach ((UInt128 text, int place) in rows)
            {
                if (known.Find(text) is not { IsEmpty: false } unit)
                    continue;
                writer.Append(text, place, unit);
                written++;
            }
        }

        File.Move(aside, path, overwrite: true);
        return written;
    }
}
