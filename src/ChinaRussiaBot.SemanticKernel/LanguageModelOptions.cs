using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.SemanticKernel;

/// <summary>Any server that speaks OpenAI's chat completions. Section LanguageModel; without an endpoint there is no model at all.</summary>
public sealed class LanguageModelOptions : IValidatableObject
{
    /// <summary>Name of the section.</summary>
    public const string Section = "LanguageModel";

    /// <summary>Address up to and without "/chat/completions", such as "http://127.0.0.1:11434/v1"; empty for no model.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Sent as a bearer token; empty for servers that ask for none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model's name as the server knows it.</summary>
    public string Model { get; set; } = "";

    /// <summary>Whether questions that the engine does not understand are put into its words.</summary>
    public bool Rewrite { get; set; } = true;

    /// <summary>Whether broad answers are worded by the model.</summary>
    public bool Compose { get; set; } = true;

    /// <summary>Whether maintainers may have translations drafted.</summary>
    public bool Draft { get; set; } = true;

    /// <summary>How long the model may take for one question, all calls and repeats together. WeChat waits less by itself.</summary>
    [Range(0.2, 120)]
    public double DeadlineSeconds { get; set; } = 6;

    /// <summary>Times a call is repeated when the server is busy or fails.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>Calls at the same time; while so many are under way, further answers are the engine's alone and nobody queues.</summary>
    [Range(1, 10_000)]
    public int Concurrent { get; set; } = 8;

    /// <summary>Calls for one asker on one day (UTC); past it their answers are the engine's alone.</summary>
    [Range(0, int.MaxValue)]
    public int CallsPerUserPerDay { get; set; } = 200;

    /// <summary>Tokens for all together on one day (UTC), as the server counts them.</summary>
    [Range(0L, long.MaxValue)]
    public long TokensPerDay { get; set; } = 5_000_000;

    /// <summary>The longest text that the model may send, in tokens.</summary>
    [Range(64, 32_000)]
    public int MostTokens { get; set; } = 1500;

    /// <summary>Whether to ask for JSON by response_format; for servers that know it.</summary>
    public bool JsonMode { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint.Length == 0)
            yield break;
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            yield return new ValidationResult("LanguageModel:Endpoint: an http or https address is needed.");
        if (Model.Length == 0)
            yield return new ValidationResult("LanguageModel:Model: the name of a model is needed when there is an endpoint.");
    }
}
