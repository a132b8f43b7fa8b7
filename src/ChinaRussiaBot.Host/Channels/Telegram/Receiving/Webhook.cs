using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.Host.Channels.Telegram.Receiving;

/// <summary>POST /telegram/webhook: checks the secret, puts the update on disk, answers 200; the work comes afterwards.</summary>
internal static class Webhook
{
    private const int MostBytes = 1024 * 1024;

    public static async Task<IResult> Receive(HttpContext context, UpdateIntake intake, IOptions<TelegramOptions> options, ILogger<UpdateIntake> log)
    {
        string given = context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString();
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(options.Value.WebhookSecret ?? "")))
        {
            Log.WrongSecret(log);
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        if (context.Request.ContentLength > MostBytes)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        try
        {
            using JsonDocument update = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            intake.Take([update.RootElement]);
        }
        catch (JsonException)
        {
            // Delivered again it would be no better.
            intake.Take([default]);
        }

        return Results.Ok();
    }
}
