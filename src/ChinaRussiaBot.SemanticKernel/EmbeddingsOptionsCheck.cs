using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.SemanticKernel;

/// <summary>Says at start which setting of the section cannot work, and why.</summary>
internal sealed class EmbeddingsOptionsCheck : IValidateOptions<EmbeddingsOptions>
{
    public ValidateOptionsResult Validate(string? name, EmbeddingsOptions options)
    {
        List<ValidationResult> wrong = [];
        return Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(static one =>
                one.MemberNames.FirstOrDefault() is { } member ? $"{EmbeddingsOptions.Section}:{member}: {one.ErrorMessage}" : one.ErrorMessage ?? ""));
    }
}
