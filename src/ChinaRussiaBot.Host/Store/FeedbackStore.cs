using ChinaRussiaBot.Answering;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Store;

/// <summary>What was asked in vain and what people say of answers: the maintainer's work list. Thread-safe.</summary>
internal sealed class FeedbackStore(Database database, IOptions<StoreOptions> options, TimeProvider clock)
{
    private const long TextSeconds = 30 * 24 * 3600;
    private const long RememberSeconds = 365L * 24 * 3600;

    // Whoever has a line can ask in vain and praise all day long: what one day may add is bounded, far above what maintainers can read.
    private readonly DailyBound unanswered = new(options.Value.MostRemarksPerDay, clock);
    private readonly DailyBound remarks = new(options.Value.MostRemarksPerDay, clock);

    /// <summary>Counts an unanswered question; its text is kept only when the operator switched that on.</summary>
    public void Unanswered(string channel, Answer answer, string question)
    {
        if (answer is not Answer.Unknown unknown || !unanswered.TryTake())
            return;
        database.TryRun(
            """
            INSERT INTO unanswered (channel, asked, language, reason, generation, question)
            VALUES ($channel, $now, $language, $reason, $generation, $question)
            """,
            ("$channel", channel), ("$now", Now()), ("$language", LanguageTag.Of(answer.Language)), ("$reason", unknown.Reason.ToString()),
            ("$generation", answer.Generation), ("$question", options.Value.KeepQuestionText ? question : null));
    }

    /// <summary>Keeps a verdict, with the reason when one is given; a second one of the same person about the same answer replaces the first.</summary>
    public void Verdict(string channel, string person, string about, string verdict, Language language, string? comment = null)
    {
        if (!remarks.TryTake())
            return;
        database.Run(
            """
            INSERT INTO feedback (channel, given, person, about, verdict, language, comment)
            VALUES ($channel, $now, $person, $about, $verdict, $language, $comment)
            ON CONFLICT (channel, person, about) WHERE about <> '' DO UPDATE
            SET verdict = excluded.verdict, given = excluded.given, comment = coalesce(excluded.comment, comment)
            """,
            ("$channel", channel), ("$now", Now()), ("$person", person), ("$about", about), ("$verdict", verdict), ("$language", LanguageTag.Of(language)), ("$comment", comment));
    }

    /// <summary>Keeps a remark that a person wrote for the maintainers.</summary>
    public void Comment(string channel, string person, string comment, Language language)
    {
        if (!remarks.TryTake())
            return;
        database.Run(
            "INSERT INTO feedback (channel, given, person, about, verdict, language, comment) VALUES ($channel, $now, $person, '', 'comment', $language, $comment)",
            ("$channel", channel), ("$now", Now()), ("$person", person), ("$language", LanguageTag.Of(language)), ("$comment", comment));
    }

    /// <summary>What was asked in vain since then: reason, language, how often; the most frequent first.</summary>
    public List<(string Reason, string Language, long Count)> UnansweredSince(DateTimeOffset since) => database.Rows(
        "SELECT reason, language, count(*) FROM unanswered WHERE asked >= $since GROUP BY reason, language ORDER BY 3 DESC, 1, 2",
        static row => (row.GetString(0), row.GetString(1), row.GetInt64(2)),
        ("$since", since.ToUnixTimeSeconds()));

    /// <summary>The newest texts of what was asked in vain, where the operator keeps them.</summary>
    public List<string> TextsSince(DateTimeOffset since, int most) => database.Rows(
        "SELECT question FROM unanswered WHERE asked >= $since AND question IS NOT NULL GROUP BY question ORDER BY max(seq) DESC LIMIT $most",
        static row => row.GetString(0),
        ("$since", since.ToUnixTimeSeconds()), ("$most", most));

    /// <summary>Everything one person said of answers, the oldest first.</summary>
    public List<GivenOpinion> Of(string channel, string person) => database.Rows(
        "SELECT given, about, verdict, comment FROM feedback WHERE channel = $channel AND person = $person ORDER BY seq",
        static row => new GivenOpinion(DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(0)), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3)),
        ("$channel", channel), ("$person", person));

    public void Forget(string channel, string person) => database.Run("DELETE FROM feedback WHERE channel = $channel AND person = $person", ("$channel", channel), ("$person", person));

    /// <summary>Forgets texts of questions after a month, and everything else after a year.</summary>
    public void Prune()
    {
        database.Run("UPDATE unanswered SET question = NULL WHERE question IS NOT NULL AND asked < $oldest", ("$oldest", Now() - TextSeconds));
        database.Run("DELETE FROM unanswered WHERE asked < $oldest", ("$oldest", Now() - RememberSeconds));
        database.Run("DELETE FROM feedback WHERE given < $oldest", ("$oldest", Now() - RememberSeconds));
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}

/// <summary>What a person said of an answer, or wrote to the maintainers.</summary>
/// <param name="Given">When.</param>
/// <param name="About">Ids of what the answer rested on; "" for a remark of its own.</param>
/// <param name="Verdict">up, down or comment.</param>
/// <param name="Comment">The words; null for none.</param>
internal sealed record GivenOpinion(DateTimeOffset Given, string About, string Verdict, string? Comment);
