using System.ComponentModel.DataAnnotations;

namespace ChinaRussiaBot.SemanticKernel;

/// <summary>Any server that speaks OpenAI's embeddings. Section Embeddings; without an endpoint there are no vectors at all.</summary>
public sealed class EmbeddingsOptions : IValidatableObject
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Embeddings";

    /// <summary>Address up to and without "/embeddings", such as "http://127.0.0.1:11434/v1"; empty for no vectors.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Sent as a bearer token; empty for servers that ask for none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The model's name as the server knows it. Vectors are kept under it: another name, other vectors.</summary>
    public string Model { get; set; } = "";

    /// <summary>How long a question waits for its vector; then it is answered by its words alone.</summary>
    [Range(0.05, 60)]
    public double DeadlineSeconds { get; set; } = 1;

    /// <summary>Texts sent at once while an index is built.</summary>
    [Range(1, 2048)]
    public int Batch { get; set; } = 32;

    /// <summary>How long one batch may take while an index is built.</summary>
    [Range(1, 3600)]
    public double BatchSeconds { get; set; } = 120;

    /// <summary>Times a batch is repeated when the server is busy or fails; a question is never repeated.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint.Length == 0)
            yield break;
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            yield return new ValidationResult("Embeddings:Endpoint: an http or https address is needed.");
        if (Model.Length == 0)
            yield return new ValidationResult("Embeddings:Model: the name of a model is needed when there is an endpoint.");
    }
}
