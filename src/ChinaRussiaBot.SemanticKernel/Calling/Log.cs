using Microsoft.Extensions.Logging;

namespace ChinaRussiaBot.SemanticKernel.Calling;

internal static partial class Log
{
    [LoggerMessage(700, LogLevel.Information, "Model: {Use} {Outcome}, {Sent} characters sent, {Received} received, {Tokens} tokens, {Milliseconds:F0} ms")]
    public static partial void Called(ILogger logger, string use, string outcome, int sent, int received, long tokens, double milliseconds);
}
