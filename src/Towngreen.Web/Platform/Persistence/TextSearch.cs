using System.Linq.Expressions;

namespace Towngreen.Web.Platform.Persistence;

/// <summary>Search in text, without regard to small and capital letters, as both databases can do it.</summary>
public static class TextSearch
{
    /// <summary>The rows where one of the texts contains the part; every row when there is no part to look for.</summary>
    public static IQueryable<T> WhereAnyContains<T>(this IQueryable<T> rows, string? part, params IEnumerable<Expression<Func<T, string>>> texts)
    {
        if (string.IsNullOrWhiteSpace(part))
        {
            return rows;
        }

        var row = Expression.Parameter(typeof(T));
        var wanted = Expression.Constant(part.Trim().ToLowerInvariant());
        var any = texts.Select(text => Contains(new Put(text.Parameters[0], row).Visit(text.Body), wanted)).Aggregate<Expression>(Expression.OrElse);
        return rows.Where(Expression.Lambda<Func<T, bool>>(any, row));
    }

    private static MethodCallExpression Contains(Expression text, Expression part) =>
        Expression.Call(Expression.Call(text, nameof(string.ToLower), null), nameof(string.Contains), null, part);

    private sealed class Put(ParameterExpression old, ParameterExpression instead) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == old ? instead : base.VisitParameter(node);
    }
}
