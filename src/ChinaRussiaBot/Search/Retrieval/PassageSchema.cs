using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search;

/// <summary>The names of the Lucene fields of a passage index, and what each holds.</summary>
internal static class PassageSchema
{
    /// <summary>The caller's id, as binary document values.</summary>
    public const string Id = "id";

    /// <summary>The passage for the closer reading, as binary document values.</summary>
    public const string Reading = "reading";

    /// <summary>Ids and groups by which passages are fetched without a question; only of passages that carry data.</summary>
    public const string Key = "key";

    /// <summary>The caller's data, stored.</summary>
    public const string Data = "data";

    /// <summary>What a passage is replaced together with; its terms are in the order in which passages count.</summary>
    public const string Batch = "batch";

    /// <summary>How many terms each field has, as binary document values: the norms know it only roughly. Only of passages in batches.</summary>
    public const string Sizes = "sizes";

    /// <summary>Stored, read only for what is shown.</summary>
    public const string Title = "title";

    /// <summary>Stored, read only for what is shown.</summary>
    public const string Text = "text";

    /// <summary>The file beside Lucene's that holds the postings in blocks with bounds.</summary>
    public const string RankingFileName = "ranking.bin";

    public static string IdKey(string id) => "i:" + id;

    public static string GroupKey(string group) => "g:" + group;

    public static string NameOf(PassageField field) => field switch
    {
        PassageField.ChinesePairs => "zh",
        PassageField.RussianStems => "ru",
        PassageField.RussianPrefixes => "ru5",
        PassageField.Concepts => "about",
    };
}
