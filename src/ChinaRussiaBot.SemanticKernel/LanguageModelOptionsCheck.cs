using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace ChinaRussiaBot.SemanticKernel;

/// <summary>Says at start which setting of the section cannot work, and why.</summary>
internal sealed class LanguageModelOptionsCheck : IValidateOptions<LanguageModelOptions>
{
    public ValidateOptionsResult Validate(string? name, LanguageModelOptions options)
    {
        List<ValidationResult> wrong = [];
        return Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(static one => Message(one)));
    }

    private static string Message(ValidationResult one) =>
        one.MemberNames.FirstOrDefault() is { } member ? $"{LanguageModelOptions.Section}:{member}: {one.ErrorMessage}" : one.ErrorMessage ?? "";
}
