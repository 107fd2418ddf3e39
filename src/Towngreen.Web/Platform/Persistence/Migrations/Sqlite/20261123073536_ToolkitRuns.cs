using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ToolkitRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "toolkit_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    toolkit_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    follows = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    began_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_step_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_run", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_run_toolkit_run_follows",
                        column: x => x.follows,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    is_coach = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_comment", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_comment_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stored_file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_document", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_document_stored_file_stored_file_id",
                        column: x => x.stored_file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toolkit_document_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_engagement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_changed = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    content_format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content_heard = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    content_held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content_language = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    content_people = table.Column<int>(type: "INTEGER", nullable: false),
                    content_place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_engagement", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_engagement_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_step_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_step_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_step_note_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_comment_run",
                table: "toolkit_comment",
                columns: new[] { "run_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_document_file",
                table: "toolkit_document",
                column: "stored_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_document_run",
                table: "toolkit_document",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_engagement_run",
                table: "toolkit_engagement",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_run_follows",
                table: "toolkit_run",
                column: "follows");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_run_municipality",
                table: "toolkit_run",
                columns: new[] { "municipality_id", "began_on" });

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_run_status",
                table: "toolkit_run",
                columns: new[] { "program", "status" });

            migrationBuilder.CreateIndex(
                name: "ux_toolkit_run_open",
                table: "toolkit_run",
                columns: new[] { "municipality_id", "toolkit_key", "action_key" },
                unique: true,
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ux_toolkit_run_reference",
                table: "toolkit_run",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_toolkit_step_note_number",
                table: "toolkit_step_note",
                columns: new[] { "run_id", "step_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "toolkit_comment");

            migrationBuilder.DropTable(
                name: "toolkit_document");

            migrationBuilder.DropTable(
                name: "toolkit_engagement");

            migrationBuilder.DropTable(
                name: "toolkit_step_note");

            migrationBuilder.DropTable(
                name: "toolkit_run");
        }
    }
}
