using System.Text.Json.Serialization;

namespace ChinaRussiaBot.Ingestion.Isolation;

/// <summary>The form in which the reading process hands over its result.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadingResult))]
[JsonSerializable(typeof(ReadingLimits))]
internal sealed partial class ReadingJson : JsonSerializerContext;
