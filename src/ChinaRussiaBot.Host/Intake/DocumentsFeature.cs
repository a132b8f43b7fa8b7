using ChinaRussiaBot.Host.Problems;
using ChinaRussiaBot.Host.Wording;
using ChinaRussiaBot.Ingestion;
using Microsoft.AspNetCore.Http.Features;

namespace ChinaRussiaBot.Host.Intake;

/// <summary>POST /api/admin/documents: one file, as a form or as the body, with the maintainers' secret. Off while there is none.</summary>
internal static class DocumentsFeature
{
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
            size.MaxRequestBodySize = intake.MostBytes + (1 << 20);
        if (context.Request.ContentLength > intake.MostBytes + (1 << 20))
            return new ProblemResult(TooLarge(intake, language));
        (string? name, Stream? content) = await FileOf(context.Request, context.RequestAborted);
        if (string.IsNullOrWhiteSpace(name) || content is null)
            return new ProblemResult(Problem.BadField("file", Texts.DocumentMissing[language], language));
        string? id = context.Request.Query["id"].ToString() is { Length: > 0 } given ? given : null;
        IngestionOutcome outcome = await intake.TakeAsync(name, content, id, context.RequestAborted);
        return outcome is IngestionOutcome.Refused
            ? new ProblemResult(new Problem(StatusCodes.Status422UnprocessableEntity, Texts.DocumentRefused[language], DocumentText.Of(outcome, language), language) { Field = "file" })
            : Results.Bytes(DocumentJson.Write(outcome, language), Json);
    }

    private static Problem TooLarge(DocumentIntake intake, Language language) =>
        new(StatusCodes.Status413PayloadTooLarge, Texts.TooLarge[language], Texts.Megabytes.In(language, intake.MostBytes / 1_000_000), language);

    private static async Task<(string? Name, Stream? Content)> FileOf(HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
            return (request.Query["name"].ToString(), request.Body);
        IFormCollection form = await request.ReadFormAsync(cancellation);
        return form.Files.Count == 1 ? (form.Files[0].FileName, form.Files[0].OpenReadStream()) : (null, null);
    }
}
