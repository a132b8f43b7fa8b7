using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Ingestion;
using ChinaRussiaBot.Ingestion.Extraction;
using Microsoft.AspNetCore.Http.Features;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>POST /api/admin/documents: one file, as a form or as the body, with the maintainers' secret. Off while there is none.</summary>
internal static class DocumentsFeature
{
    /// <summary>What a form may hold beside the file.</summary>
    private const int FormBytes = 1 << 20;

    private const string Json = "application/json; charset=utf-8";

    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<AdminOptions>().BindConfiguration("Admin").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AdminAccess>();
        services.AddSingleton<DocumentIntake>();
    }

    public static void MapDocuments(this IEndpointRouteBuilder app) => app.MapPost("/api/admin/documents", Upload);

    private static async Task<IResult> Upload(HttpContext context, AdminAccess access, DocumentIntake intake)
    {
        Language language = RequestLanguage.Of(context);
        if (!access.IsOn)
            return new ProblemResult(Problem.NotFound(language));
        if (!access.Has(context.Request))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return new ProblemResult(new Problem(StatusCodes.Status401Unauthorized, Texts.NotAllowed[language], Texts.NotAllowedDetail[language], language));
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = intake.MostBytes + FormBytes;
        if (context.Request.ContentLength > intake.MostBytes + FormBytes)
            return new ProblemResult(TooLarge(intake, language));
        try
        {
            return await Take(context, intake, language);
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new ProblemResult(TooLarge(intake, language));
        }
    }

    private static async Task<IResult> Take(HttpContext context, DocumentIntake intake, Language language)
    {
        (string? name, Stream? content) = await FileOf(context.Request, intake, context.RequestAborted);
        if (string.IsNullOrWhiteSpace(name) || content is null)
            return new ProblemResult(Problem.BadField("file", Texts.DocumentMissing[language], language));
        string? id = context.Request.Query["id"].ToString() is { Length: > 0 } given ? given : null;
        string told = context.Request.Query["date"].ToString();
        string? date = SourceDate.Of(told);
        if (told.Length > 0 && date is null)
            return new ProblemResult(Problem.BadField("date", Texts.DocumentDate[language], language));
        IngestionOutcome outcome = await intake.TakeAsync(name, content, id, date, context.RequestAborted);
        return outcome is IngestionOutcome.Refused refused
            ? new ProblemResult(Refused(refused, intake, language))
            : Results.Bytes(DocumentJson.Write(outcome, language), Json);
    }

    // Only what is wrong with the file itself is the sender's to mend.
    private static Problem Refused(IngestionOutcome.Refused refused, DocumentIntake intake, Language language) => refused.Reason switch
    {
        RefusalReason.TooLarge when refused.Detail == $"{intake.MostBytes / 1_000_000}" => TooLarge(intake, language),
        RefusalReason.NotWritable => new(StatusCodes.Status503ServiceUnavailable, Texts.DocumentRefused[language], DocumentText.Of(refused, language), language),
        RefusalReason.KnowledgeBroken => new(StatusCodes.Status409Conflict, Texts.DocumentRefused[language], DocumentText.Of(refused, language), language),
        _ => new(StatusCodes.Status422UnprocessableEntity, Texts.DocumentRefused[language], DocumentText.Of(refused, language), language) { Field = "file" },
    };

    private static Problem TooLarge(DocumentIntake intake, Language language) =>
        new(StatusCodes.Status413PayloadTooLarge, Texts.TooLarge[language], Texts.Megabytes.In(language, intake.MostBytes / 1_000_000), language);

    private static async Task<(string? Name, Stream? Content)> FileOf(HttpRequest request, DocumentIntake intake, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return (request.Query["name"].ToString(), request.Body);
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = intake.MostBytes + FormBytes }));
        try
        {
            IFormCollection form = await request.ReadFormAsync(cancellation);
            return form.Files.Count == 1 ? (form.Files[0].FileName, form.Files[0].OpenReadStream()) : (null, null);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // No boundary, a part that does not end: there is no file in it.
            return (null, null);
        }
    }
}
