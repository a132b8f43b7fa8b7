using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace ChinaRussiaBot.SemanticKernel.Calling;

/// <summary>Makes the kernel at the first call: starting a server does not wait for it. Thread-safe.</summary>
internal sealed class ChatFactory(IHttpClientFactory clients, IOptions<LanguageModelOptions> options)
{
    private const string NoKey = "none";

    private readonly Lazy<IChatCompletionService> chat = new(() =>
    {
        LanguageModelOptions model = options.Value;
        IKernelBuilder builder = Kernel.CreateBuilder();
        // No logger factory: the connector would write prompts to it.
        builder.AddOpenAIChatCompletion(model.Model, new Uri(model.Endpoint), model.ApiKey.Length > 0 ? model.ApiKey : NoKey, httpClient: clients.CreateClient(ModelHttpClient.Name));
        return builder.Build().GetRequiredService<IChatCompletionService>();
    });

    public IChatCompletionService Chat => chat.Value;
}
