using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AuditChain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_audit_entry_municipality",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_subject",
                table: "audit_entry");

            migrationBuilder.AddColumn<string>(
                name: "hash",
                table: "audit_entry",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "previous_hash",
                table: "audit_entry",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "sequence",
                table: "audit_entry",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // The order that entries had so far becomes their place; their hashes are taken when the chain begins.
            migrationBuilder.Sql(
                """
                UPDATE audit_entry SET sequence = numbered.place
                FROM (SELECT id, row_number() OVER (ORDER BY at, id) AS place FROM audit_entry) AS numbered
                WHERE numbered.id = audit_entry.id
                """);

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_head", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_municipality",
                table: "audit_entry",
                columns: new[] { "municipality_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_sequence",
                table: "audit_entry",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_subject",
                table: "audit_entry",
                columns: new[] { "subject_type", "subject_id", "sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_municipality",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_sequence",
                table: "audit_entry");

            migrationBuilder.DropIndex(
                name: "ix_audit_entry_subject",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "hash",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "previous_hash",
                table: "audit_entry");

            migrationBuilder.DropColumn(
                name: "sequence",
                table: "audit_entry");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_municipality",
                table: "audit_entry",
                columns: new[] { "municipality_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_subject",
                table: "audit_entry",
                columns: new[] { "subject_type", "subject_id" });
        }
    }
}
