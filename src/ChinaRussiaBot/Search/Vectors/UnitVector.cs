using System.Numerics.Tensors;

namespace ChinaRussiaBot.Search;

/// <summary>Vectors of length one: their dot product is the cosine of their angle.</summary>
internal static class UnitVector
{
    /// <summary>Null when it has no direction: empty, zero, or no numbers.</summary>
    public static float[]? Of(ReadOnlySpan<float> vector)
    {
        float length = TensorPrimitives.Norm(vector);
        if (vector.IsEmpty || length == 0 || !float.IsFinite(length))
            return null;
        float[] unit = new float[vector.Length];
        TensorPrimitives.Divide(vector, length, unit);
        return unit;
    }
}
