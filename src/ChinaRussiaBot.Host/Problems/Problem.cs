using ChinaRussiaBot.Host.Wording;

namespace ChinaRussiaBot.Host.Problems;

/// <summary>An error as a person and a program read it (RFC 9457). Made with finished wording; never holds exception text.</summary>
internal sealed record Problem(int Status, string Title, string Detail, Language Language)
{
    /// <summary>The field of the request that is wrong, when it is one.</summary>
    public string? Field { get; init; }

    /// <summary>For 429 and 503.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>What the server is doing instead of answering, for programs that wait.</summary>
    public string? Phase { get; init; }

    /// <summary>A bad field of the request, and why.</summary>
    public static Problem BadField(string field, string why, Language language) =>
        new(StatusCodes.Status400BadRequest, Texts.BadRequest[language], why, language) { Field = field };

    /// <summary>The request cannot be read at all.</summary>
    public static Problem BadRequest(string why, Language language) =>
        new(StatusCodes.Status400BadRequest, Texts.BadRequest[language], why, language);

    public static Problem TooMany(int seconds, Language language) =>
        new(StatusCodes.Status429TooManyRequests, Texts.TooMany[language], Texts.TooManyDetail.In(language, ("wait", Texts.Seconds.In(language, seconds))), language)
        {
            RetryAfterSeconds = seconds,
        };

    public static Problem TooLarge(int kilobytes, Language language) =>
        new(StatusCodes.Status413PayloadTooLarge, Texts.TooLarge[language], Texts.TooLargeDetail.In(language, ("limit", $"{kilobytes}")), language);

    public static Problem NotFound(Language language) =>
        new(StatusCodes.Status404NotFound, Texts.NotFound[language], Texts.NotFoundDetail[language], language);

    public static Problem NotJson(Language language) =>
        new(StatusCodes.Status415UnsupportedMediaType, Texts.NotJsonType[language], Texts.NotJsonTypeDetail[language], language);

    public static Problem NoCharts(Language language) =>
        new(StatusCodes.Status503ServiceUnavailable, Texts.ChartsOff[language], Texts.ChartsOffDetail[language], language);

    /// <summary>The body did not come in time.</summary>
    public static Problem TooSlow(int seconds, Language language) =>
        new(StatusCodes.Status408RequestTimeout, Texts.TooSlow[language], Texts.TooSlowDetail.In(language, ("limit", Texts.Seconds.In(language, seconds))), language);

    /// <summary>Too much is being done for others.</summary>
    public static Problem Busy(Language language) =>
        new(StatusCodes.Status503ServiceUnavailable, Texts.Busy[language], Texts.TooManyDetail.In(language, ("wait", Texts.Seconds.In(language, BusySeconds))), language) { RetryAfterSeconds = BusySeconds };

    /// <summary>The server is shutting down.</summary>
    public static Problem Stopping(Language language) =>
        new(StatusCodes.Status503ServiceUnavailable, Texts.Stopping[language], Texts.StoppingDetail[language], language) { Phase = "Stopping" };

    private const int BusySeconds = 2;

    /// <summary>What a status without a body means: made by routing and by the server itself.</summary>
    public static Problem OfStatus(int status, string methods, Language language) => status switch
    {
        StatusCodes.Status404NotFound => NotFound(language),
        StatusCodes.Status405MethodNotAllowed =>
            new(status, Texts.MethodNotAllowed[language], Texts.MethodNotAllowedDetail.In(language, ("methods", methods)), language),
        StatusCodes.Status413PayloadTooLarge => TooLarge(Asking.AskRequest.MostBytes / 1024, language),
        StatusCodes.Status415UnsupportedMediaType => NotJson(language),
        StatusCodes.Status429TooManyRequests => TooMany(1, language),
        >= 400 and < 500 => new(status, Texts.BadRequest[language], Texts.BadRequestDetail[language], language),
        _ => new(status, Texts.Internal[language], Texts.InternalDetail[language], language),
    };
}
