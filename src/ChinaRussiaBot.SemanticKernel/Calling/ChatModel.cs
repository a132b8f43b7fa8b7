using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using Polly.CircuitBreaker;
using ChatTokenUsage = OpenAI.Chat.ChatTokenUsage;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>One call of the model: instructions of ours, data of others, a text back or one word why not. Never throws but for use.</summary>
internal sealed class ChatModel(ChatFactory factory, ModelLimits limits, IOptions<LanguageModelOptions> options, ILogger<ChatModel> log)
{
    /// <summary>Characters a token has at least, where the server does not count for us.</summary>
    private const int CharactersPerToken = 2;

    public async Task<ModelText> AskAsync(ModelCall call, CancellationToken cancellation)
    {
        if (!limits.TryEnter())
            return Ended(call, new ModelText(null, "busy"), 0, 0);
        try
        {
            return limits.Budget.TryTake(call.Asker) ? await Called(call, cancellation) : Ended(call, new ModelText(null, "budget"), 0, 0);
        }
        finally
        {
            limits.Leave();
        }
    }

    private async Task<ModelText> Called(ModelCall call, CancellationToken cancellation)
    {
        long start = limits.Clock.GetTimestamp();
        ModelText text;
        long tokens = 0;
        try
        {
            ChatMessageContent content = await limits.Breaker.RunAsync(token => Send(call, token), cancellation);
            tokens = (content.Metadata?.GetValueOrDefault("Usage") as ChatTokenUsage)?.TotalTokenCount
                ?? (call.Length + (content.Content?.Length ?? 0)) / CharactersPerToken;
            // No tools are offered: a model that calls some has said nothing.
            text = string.IsNullOrWhiteSpace(content.Content) ? new ModelText(null, "unreadable") : new ModelText(content.Content, null);
        }
        catch (Exception failure)
        {
            text = new ModelText(null, Word(failure));
            // The server has read it, and may write on for nobody.
            if (failure is OperationCanceledException)
                tokens = call.Length / CharactersPerToken;
        }

        limits.Budget.Spend(tokens);
        return Ended(call, text, tokens, limits.Clock.GetElapsedTime(start).TotalMilliseconds);
    }

    private async ValueTask<ChatMessageContent> Send(ModelCall call, CancellationToken cancellation)
    {
        ChatHistory history = new(call.Instructions);
        history.AddUserMessage(call.Data);
        OpenAIPromptExecutionSettings settings = new() { Temperature = 0, MaxTokens = options.Value.MostTokens, ResponseFormat = options.Value.JsonMode ? "json_object" : null };
        return await factory.Chat.GetChatMessageContentAsync(history, settings, kernel: null, cancellation);
    }

    private ModelText Ended(ModelCall call, ModelText text, long tokens, double milliseconds)
    {
        ModelMeasures.Count(call.Use, text.Problem ?? "answered", tokens, milliseconds / 1000);
        Log.Called(log, call.Use, text.Problem ?? "answered", call.Length, text.Text?.Length ?? 0, tokens, milliseconds);
        return text;
    }

    /// <summary>Exceptions of servers and libraries hold texts and addresses: only their kind goes further.</summary>
    private static string Word(Exception failure) => failure switch
    {
        BrokenCircuitException => "circuit",
        OperationCanceledException => "deadline",
        HttpOperationException { StatusCode: HttpStatusCode.TooManyRequests } => "throttled",
        HttpOperationException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => "refused",
        HttpOperationException or HttpRequestException => "unavailable",
        _ => "unreadable",
    };
}
