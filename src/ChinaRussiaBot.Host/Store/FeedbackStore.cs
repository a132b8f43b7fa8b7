using ChinaRussiaBot.Answering;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Store;

/// <summary>What was asked in vain and what people say of answers: the maintainer's work list. Thread-safe.</summary>
internal sealed class FeedbackStore(Database database, IOptions<StoreOptions> options, TimeProvider clock)
{
    /// <summary>Counts an unanswered question; its text is kept only when the operator switched that on.</summary>
    public void Unanswered(string channel, Answer answer, string question)
    {
        if (answer is not Answer.Unknown unknown)
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
    public void Verdict(string channel, string person, string about, string verdict, Language language, string? comment = null) => database.Run(
        """
        INSERT INTO feedback (channel, given, person, about, verdict, language, comment)
        VALUES ($channel, $now, $person, $about, $verdict, $language, $comment)
        ON CONFLICT (channel, person, about) WHERE about <> '' DO UPDATE
        SET verdict = excluded.verdict, given = excluded.given, comment = coalesce(excluded.comment, comment)
        """,
        ("$channel", channel), ("$now", Now()), ("$person", person), ("$about", about), ("$verdict", verdict), ("$language", LanguageTag.Of(language)), ("$comment", comment));

    /// <summary>Keeps a remark that a person wrote for the maintainers.</summary>
    public void Comment(string channel, string person, string comment, Language language) => database.Run(
        "INSERT INTO feedback (channel, given, person, about, verdict, language, comment) VALUES ($channel, $now, $person, '', 'comment', $language, $comment)",
        ("$channel", channel), ("$now", Now()), ("$person", person), ("$language", LanguageTag.Of(language)), ("$comment", comment));

    /// <summary>What was asked in vain since then: reason, language, how often; the most frequent first.</summary>
    public List<(string Reason, string Language, long Count)> UnansweredSince(DateTimeOffset since) => database.Rows(
        "SELECT reason, language, count(*) FROM unanswered WHERE asked >= $since GROUP BY reason, language ORDER BY 3 DESC, 1, 2",
        static row => (row.GetString(0), row.GetString(1), row.GetInt64(2)),
        ("$since", since.ToUnixTimeSeconds()));

    public int CountOf(string channel, string person) => (int)database.Rows(
        "SELECT count(*) FROM feedback WHERE channel = $channel AND person = $person", static row => row.GetInt64(0), ("$channel", channel), ("$person", person))[0];

    public void Forget(string channel, string person) => database.Run("DELETE FROM feedback WHERE channel = $channel AND person = $person", ("$channel", channel), ("$person", person));

    private long Now() => clock.GetUtcNow().ToUnixTimeSeconds();
}
